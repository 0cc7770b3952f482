extension Phrase {
    // What stands on every page.

    package static let skipToContent = Phrase(zh: "跳到正文", en: "Skip to the content")
    package static let navigation = Phrase(zh: "导航", en: "Navigation")
    package static let backToStart = Phrase(zh: "回到首页", en: "Back to the start")
    package static let signOut = Phrase(zh: "退出", en: "Sign out")
    package static let languageOfItself = Phrase(zh: "中文", en: "English")

    // Signing in.

    package static let signIn = Phrase(zh: "登录", en: "Sign in")
    package static let login = Phrase(zh: "登录名", en: "Login")
    package static let password = Phrase(zh: "密码", en: "Password")
    package static let forgottenPassword = Phrase(
        zh: "忘记密码时，请质检主管给您一个重设链接。",
        en: "Forgotten your password? Ask your QA lead for a reset link.")
    package static let signInWrong = Phrase(
        zh: "登录名或密码不对。", en: "The login or the password is not right.")

    package static func signInBlocked(minutes: Int) -> Phrase {
        Phrase(
            zh: "错误次数太多，请 \(minutes) 分钟后再试。",
            en: minutes == 1
                ? "Too many failed attempts. Try again in a minute."
                : "Too many failed attempts. Try again in \(minutes) minutes.")
    }

    // Setting up, and setting a new password by a link.

    package static let setUpTitle = Phrase(
        zh: "开始使用 SpotCheck", en: "Set up SpotCheck")
    package static let setUpSentence = Phrase(
        zh: "您是第一位用户，将成为质检主管。其他人由您添加。",
        en: "You are the first user and will be the QA lead. You add everybody else.")
    package static let yourName = Phrase(zh: "您的姓名", en: "Your name")
    package static let loginHint = Phrase(
        zh: "小写字母、数字、点和短横线。", en: "Lower-case letters, digits, dots and dashes.")
    package static let newPassword = Phrase(zh: "设置密码", en: "New password")
    package static let passwordHint = Phrase(
        zh: "至少 10 位，一句好记的话就很好。",
        en: "At least 10 characters; a sentence that you remember is fine.")
    package static let passwordAgain = Phrase(zh: "再输一遍", en: "Once more")
    package static let passwordsDiffer = Phrase(
        zh: "两次输入的密码不一样。", en: "The two passwords are not the same.")
    package static let saveAndSignIn = Phrase(zh: "保存并登录", en: "Save and sign in")
    package static let loginShape = Phrase(
        zh: "登录名只能用小写字母、数字、点和短横线，最多 40 位。",
        en: "A login is made of lower-case letters, digits, dots and dashes, at most 40.")
    package static let resetTitle = Phrase(zh: "设置新密码", en: "Set your password")

    package static func resetSentence(_ name: String) -> Phrase {
        Phrase(
            zh: "\(name)，设好密码就可以登录。", en: "\(name), set a password and you are in.")
    }

    // Starting the server.

    package static func serving(at address: String) -> Phrase {
        Phrase(zh: "质检工作台：\(address)", en: "The workbench is at \(address)")
    }

    package static func setUpLink(_ address: String) -> Phrase {
        Phrase(
            zh: "第一次使用，请打开这个一次性链接设置主管账号：\n\(address)",
            en: "First use: open this one-time link to set up the lead's account:\n\(address)")
    }

    package static let servingOpenly = Phrase(
        zh: "注意：本机以外也能访问，连接没有加密。请放在带 HTTPS 的反向代理后面。",
        en: "Mind: this is reachable from other machines, and unencrypted. "
            + "Put it behind a proxy with HTTPS.")
}
