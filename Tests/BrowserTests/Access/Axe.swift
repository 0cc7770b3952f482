import Foundation
import TestSupport

/// The axe check of accessibility, where `make test-packages` has fetched it.
enum Axe {
    static let source = Repository.text(of: ".build/axe/axe.min.js")

    /// What is told where it is not there.
    static let absence =
        "the check of accessibility was SKIPPED: axe was not fetched (make test-packages, which "
        + "needs pip and a network)"

    /// Something that keeps people from using the page.
    struct Violation: Decodable, CustomStringConvertible {
        let id: String
        let impact: String?
        let places: [String]

        var isGrave: Bool { impact == "serious" || impact == "critical" }

        var description: String { "\(impact ?? "") \(id): \(places.joined(separator: " | "))" }
    }

    /// What axe finds on the page that is open.
    ///
    /// - Parameter rules: only these; all where there is none.
    static func violations(
        on driver: WebDriver, rules: [String] = []
    ) async throws -> [Violation] {
        let isThere: Bool = try await driver.run("return typeof axe === 'object'")
        if !isThere {
            let _: WebDriver.Nothing = try await driver.run((source ?? "") + "; return null;")
        }
        let names = rules.map(WebDriver.json).joined(separator: ",")
        let options = rules.isEmpty ? "{}" : "{runOnly: {type: 'rule', values: [\(names)]}}"
        return try await driver.runLater(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, \(options)).then((found) => done(found.violations.map((it) => ({
              id: it.id, impact: it.impact,
              places: it.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
            }))), (error) => done([{id: String(error), impact: "critical", places: []}]));
            """)
    }
}
