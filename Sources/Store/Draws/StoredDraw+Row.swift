import GRDB

extension StoredDraw {
    init(_ row: Row) throws {
        id = row.id("id")
        name = row["name"]
        state = try row.word("state")
        plan = row["plan"]
        seedCode = row["seed_code"]
        population = row["population"]
        design = row.phrase("design")
        due = row.optionalTime("due")
        made = row.time("made")
        by = row.optionalID("by")
    }
}
