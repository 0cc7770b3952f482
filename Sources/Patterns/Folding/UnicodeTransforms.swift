import Foundation

/// The two transforms of text that the folding takes from the system's Unicode tables.
enum UnicodeTransforms {
    /// The simplified form of each scalar of a range, where it is another single scalar.
    static func simplified(_ range: ClosedRange<UInt32>) -> [UInt32: UInt32] {
        let forms = transform(Array(range)) {
            $0.applyingTransform(StringTransform("Hant-Hans"), reverse: false)
        }
        return forms.compactMapValues { $0.count == 1 ? $0.first : nil }
            .filter { $0.key != $0.value }
    }

    /// What each scalar is made of: `①` of `1`, `é` of `e` and an accent, `𝐀` of `A`.
    static func decomposed(_ scalars: [UInt32]) -> [UInt32: [UInt32]] {
        transform(scalars) { $0.decomposedStringWithCompatibilityMapping }
    }

    /// Transforms all scalars in one string, a line for each, since a call costs far more than
    /// a scalar; empty when the system lacks the transform.
    private static func transform(
        _ scalars: [UInt32], with transform: (String) -> String?
    ) -> [UInt32: [UInt32]] {
        let valid = scalars.compactMap(Unicode.Scalar.init)
        let lines = String(
            String.UnicodeScalarView(valid.flatMap { [$0, Unicode.Scalar(0x0A)] }))
        guard
            let parts = transform(lines)?.unicodeScalars.split(
                separator: Unicode.Scalar(0x0A), omittingEmptySubsequences: false),
            parts.count == valid.count + 1
        else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: zip(valid, parts).map { ($0.value, $1.map(\.value)) })
    }
}
