import Wording

/// A published score as it leaves the workbench.
enum PublishedRow {
    static let listing = Listing<PublishedScore>(
        "PublishedScore",
        [
            .text("agent", .columnAgent) { $0.agent },
            .text("name", .columnName) { $0.name },
            .points("confirmed", .publishedColumn) { $0.confirmed },
            .points("low", .columnLow) { $0.low },
            .points("high", .columnHigh) { $0.high },
            .integer("reviewed", .reviewedOf) { $0.reviewed },
            .integer("population", .columnPopulation) { $0.population },
            .words("grade", .gradeColumn) { $0.grade },
            .points("machine", .machineScore) { $0.machine },
            .integer("machine_chats", .chatsColumn) { $0.machineChats },
            .integer("red_lines", .redLineColumn) { $0.redLines },
            .nested("dimensions", .byDimension, dimension) { $0.dimensions },
        ])

    private static let dimension = Listing<PublishedScore.Dimension>(
        "PublishedDimension",
        [
            .text("dimension", .columnDimension) { $0.id },
            .points("confirmed", .publishedColumn) { $0.confirmed },
            .points("low", .columnLow) { $0.low },
            .points("high", .columnHigh) { $0.high },
            .points("machine", .machineScore) { $0.machine },
        ])
}
