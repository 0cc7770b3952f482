import Store
import Wording

/// Calibration rounds, and how far their reviewers agree.
enum CalibrationEndpoints: APIArea {
    private static let round = APIParameter.path("round", .columnNumber, example: "1")

    static let endpoints: [APIEndpoint] = [
        .get(
            "/calibrations", "list_calibrations", .overview, .apiCalibrations,
            parameters: APIParameter.paging, .page(RoundRow.listing), problems: [.parameterWrong]
        ) { call in
            try await APIPaging(call).page(
                try await call.workbench.roundRows(), RoundRow.listing, call,
                key: { "\($0.round.id)" }, row: { $0 })
        },
        .get(
            "/calibrations/{round}/agreement", "list_agreement", .overview, .apiAgreement,
            parameters: [round] + APIParameter.paging, .page(CalibrationRow.parts),
            problems: [.notFound, .parameterWrong]
        ) { call in
            let id = try call.id("round", of: CalibrationRound.self)
            guard try await call.workbench.store.calibration(id) != nil else {
                throw APIProblem(.notFound)
            }
            return try await APIPaging(call).page(
                try await call.workbench.agreementRows(of: id, for: call.user()),
                CalibrationRow.parts, call, key: { $0.agreement.dimension ?? "" }, row: { $0 })
        },
    ]
}
