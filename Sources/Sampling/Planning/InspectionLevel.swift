/// The columns of the code letter table: how large samples are for a lot size.
package enum InspectionLevel: String, CaseIterable, Codable, Sendable {
    case s1 = "S-1"
    case s2 = "S-2"
    case s3 = "S-3"
    case s4 = "S-4"
    case one = "I"
    case two = "II"
    case three = "III"
}
