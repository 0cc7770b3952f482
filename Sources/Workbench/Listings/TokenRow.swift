import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// A token as it leaves the workbench, without what it is.
struct TokenRow: Sendable {
    let token: APIToken
    let by: String?
    let now: Timestamp
    let zone: TimeZone

    /// Why a token is no good any more.
    enum State: String, CaseIterable, Sendable {
        case revoked
        case expired
        case inactive

        var title: Phrase {
            switch self {
            case .revoked: .tokenIsRevoked
            case .expired: .tokenOver
            case .inactive: .inactiveUser
            }
        }
    }

    /// `nil` for one that is good.
    var state: State? {
        if token.revoked != nil { return .revoked }
        if token.expires <= now { return .expired }
        return token.user.isActive ? nil : .inactive
    }

    var scopes: Phrase {
        let own = APIToken.Scope.allCases.filter(token.scopes.contains)
        return .joined(own.map(\.title), zh: " + ", en: " + ")
    }

    static let listing = Listing<TokenRow>(
        "Token",
        [
            .integer("id", .columnNumber) { Int($0.token.id.value) },
            .text("name", .tokenName) { $0.token.name },
            .text("user", .tokenUser) { $0.token.user.name },
            .coded("role", .columnRole, UserRole.allCases.map(\.rawValue)) {
                ($0.token.user.role.rawValue, $0.token.user.role.title)
            },
            .words("scopes", .tokenScopes) { $0.scopes },
            .moment("made", .madeColumn) { ($0.token.made, $0.zone) },
            .optionalText("by", .columnBy) { $0.by },
            .moment("expires", .tokenExpires) { ($0.token.expires, $0.zone) },
            .moment("used", .tokenUsed) { row in row.token.used.map { ($0, row.zone) } },
            .coded("state", .columnState, State.allCases.map(\.rawValue)) { row in
                row.state.map { ($0.rawValue, $0.title) }
            },
        ])
}

extension Workbench {
    /// All tokens.
    ///
    /// - Parameter now: tells which have expired.
    func tokenRows(at now: Timestamp) async throws -> [TokenRow] {
        let (names, zone) = (try await names(), rules.rules.calendar.timeZone)
        return try await store.tokens().map {
            TokenRow(token: $0, by: names[$0.by], now: now, zone: zone)
        }
    }
}
