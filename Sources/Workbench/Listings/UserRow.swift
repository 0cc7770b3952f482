import Foundation
import Store
import Wording

/// A user as the workbench tells of them: never a password or its hash.
struct UserRow: Sendable {
    let user: User
    let zone: TimeZone

    static let listing = Listing<UserRow>(
        "User",
        [
            .integer("id", .columnNumber) { Int($0.user.id.value) },
            .text("login", .login) { $0.user.login },
            .text("name", .nameOfUser) { $0.user.name },
            .coded("role", .roleOfUser, UserRole.allCases.map(\.rawValue)) {
                ($0.user.role.rawValue, $0.user.role.title)
            },
            .optionalText("agent", .agentID) { $0.user.agent },
            .flag("sees_personal_data", .personalData) {
                $0.user.seesPersonalData || $0.user.role == .lead
            },
            .flag("active", .activeColumn) { $0.user.isActive },
            .moment("made", .madeColumn) { ($0.user.made, $0.zone) },
        ])
}
