extension Migration {
    /// The agreed points of a gold answer, and the draw among whose chats a gold chat hides, so
    /// that its reviewer's queue tells it from no other; from which draw, by which seed, the chats
    /// of a calibration round were taken.
    static let planting = Migration(
        name: "planting",
        sql: """
            ALTER TABLE gold_answer ADD COLUMN points INTEGER;
            ALTER TABLE assignment ADD COLUMN shown_as INTEGER REFERENCES draw;
            ALTER TABLE calibration ADD COLUMN draw INTEGER REFERENCES draw;
            ALTER TABLE calibration ADD COLUMN seed TEXT;
            """)
}
