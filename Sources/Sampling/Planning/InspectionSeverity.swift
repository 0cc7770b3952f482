/// How strictly a series of lots is inspected (GB/T 2828.1-2012 = ISO 2859-1:1999).
package enum InspectionSeverity: String, CaseIterable, Codable, Sendable {
    case normal, tightened, reduced
}
