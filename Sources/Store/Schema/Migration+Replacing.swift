extension Migration {
    /// `INSERT OR REPLACE` deletes without asking the triggers on deletion: what only grows refuses
    /// a row in the place of another as well.
    static let replacing = Migration(
        name: "replacing",
        sql: ["verdict", "appeal", "appeal_decision", "adjustment", "publication"].map {
            guardian(of: $0, "\($0).id = NEW.id")
        }.joined() + guardian(of: "trail", "trail.seq = NEW.seq")
            + guardian(
                of: "draw_receipt",
                "draw_receipt.draw = NEW.draw AND draw_receipt.version = NEW.version"))

    private static func guardian(of table: String, _ condition: String) -> String {
        """
        CREATE TRIGGER \(table)_never_gives_way BEFORE INSERT ON \(table)
        WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(condition))
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;

        """
    }
}
