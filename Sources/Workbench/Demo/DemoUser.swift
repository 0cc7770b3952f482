package import Store

/// Somebody to sign in as in a demo.
package struct DemoUser: Hashable, Sendable {
    package let login: String
    package let name: String
    package let role: UserRole
    package let password: String
}
