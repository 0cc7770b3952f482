import Wording

extension PublishedScore {
    /// A score that would be published, as it leaves the workbench.
    static let listing = Listing<PublishedScore>(
        "ProposedScore",
        [
            .text("agent", .columnAgent) { $0.agent },
            .text("name", .columnName) { $0.name },
            .points("confirmed", .confirmedScore) { $0.confirmed },
            .points("low", .columnLow) { $0.low },
            .points("high", .columnHigh) { $0.high },
            .integer("reviewed", .reviewedOf) { $0.reviewed },
            .integer("population", .columnPopulation) { $0.population },
            .words("grade", .gradeColumn) { $0.grade },
            .points("machine", .machineScore) { $0.machine },
            .integer("machine_chats", .chatsColumn) { $0.machineChats },
            .integer("red_lines", .redLineColumn) { $0.redLines },
            .nested("dimensions", .byDimension, PublishedRow.dimension) { $0.dimensions },
        ])
}
