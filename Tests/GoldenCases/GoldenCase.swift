/// One case of a golden file: inputs and an output computed independently of this code.
package struct GoldenCase: Sendable {
    package let id: String
    package let fn: String
    let given: GoldenValue
    let expected: GoldenValue
    /// |got − expected| ≤ tolerance·max(1, |expected|); 0 is exact.
    let tolerance: Double

    /// Reads a case from its object.
    ///
    /// - Throws: where a field is missing: without `out` an undefined value would pass.
    package init(_ value: GoldenValue) throws {
        id = try value["id"].text
        fn = try value["fn"].text
        guard case .object(let fields) = value, let given = fields["in"],
            let expected = fields["out"], fields["tol"] != nil
        else { throw GoldenError.incomplete(id: id) }
        self.given = given
        self.expected = expected
        tolerance = try value["tol"].double
    }

    /// Computes the case; returns what is wrong, nil where the value comes out.
    package func problem() -> String? {
        let known = GoldenArea.allCases.lazy.compactMap { $0.functions[fn] }.first
        guard let function = known else { return "no function \(fn)" }
        do {
            return try function(given).difference(from: expected, tolerance: tolerance)
        } catch {
            return "\(error)"
        }
    }
}
