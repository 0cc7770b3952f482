import Wording

extension Words {
    /// What stands on every page.
    static let shell: [String: Phrase] = [
        "skipToContent": .skipToContent, "navigation": .navigation, "signOut": .signOut,
        "backToStart": .backToStart, "typedTexts": .typedTexts,
    ]

    /// Signing in and setting a password.
    static let access: [String: Phrase] = [
        "signIn": .signIn, "login": .login, "password": .password,
        "forgottenPassword": .forgottenPassword, "yourName": .yourName, "loginHint": .loginHint,
        "newPassword": .newPassword, "passwordHint": .passwordHint,
        "passwordAgain": .passwordAgain, "saveAndSignIn": .saveAndSignIn,
    ]
}
