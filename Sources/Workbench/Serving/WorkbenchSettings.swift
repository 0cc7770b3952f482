/// What of the workbench may be set.
package struct WorkbenchSettings: Sendable {
    /// scrypt's N for new passwords; 2¹⁵ takes 32 MB and a tenth of a second.
    package var passwordRounds = 1 << 15
    /// How long a session lasts without being used, in milliseconds.
    package var sessionAge: Int64 = 12 * 3_600_000
    /// How long a link to set a password is good for, in milliseconds.
    package var linkAge: Int64 = 7 * 86_400_000
    /// Archives that the server was started with: files or folders, read where they are.
    package var archives: [String] = []
    /// For how many days after a verdict its agent may appeal.
    package var appealDays = 14
    /// The version of the program, for receipts.
    package var version = ""

    package init() {}
}
