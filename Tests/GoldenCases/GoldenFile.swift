package import Foundation

/// The cases of a file in the golden format: an object with `cases`, or the list itself.
package enum GoldenFile {
    /// One place of the list: a case, or what could not be read there.
    package struct Entry: Sendable {
        /// The case's id, or its place where it has none.
        package let id: String
        private let golden: GoldenCase?

        init(_ value: GoldenValue, place: Int) {
            golden = try? GoldenCase(value)
            id = golden?.id ?? (try? value["id"].text) ?? "case \(place)"
        }

        /// What is wrong with it, nil where the value comes out.
        package func problem() -> String? {
            guard let golden else { return "id, fn, in, out and tol are needed" }
            return golden.problem()
        }
    }

    /// - Throws: where the file is no JSON.
    package static func entries(of data: Data) throws -> [Entry] {
        let value = try JSONDecoder().decode(GoldenValue.self, from: data)
        let cases = value["cases"].list.isEmpty ? value.list : value["cases"].list
        return cases.enumerated().map { Entry($1, place: $0 + 1) }
    }
}
