import Rules
import Store
import Transcripts
import Wording

/// Who a token acts for.
enum UserEndpoints: APIArea {
    static let endpoints: [APIEndpoint] = [
        .get(
            "/me", "get_own_user", .token(Set(UserRole.allCases), [.read, .bring]), .apiMe,
            .one(UserRow.listing)
        ) { call in
            let zone = call.workbench.rules.rules.calendar.timeZone
            return call.one(UserRow(user: try call.user(), zone: zone), UserRow.listing)
        }
    ]
}
