import Foundation

/// Texts as they may stand in an address.
enum SafeQuery {
    static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
