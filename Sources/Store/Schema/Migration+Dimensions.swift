extension Migration {
    /// The sums of dimensions lie agent by agent as well, so that those of all days, or of one
    /// agent, are added up as they come, with nothing to sort.
    static let dimensions = Migration(
        name: "dimensions",
        sql: """
            CREATE INDEX agent_day_dimension_agent ON agent_day_dimension
                (audit, agent, dimension, day, lost, squares, defective);
            """)
}
