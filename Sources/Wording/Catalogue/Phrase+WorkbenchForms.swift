extension Phrase {
    // What is wrong with a field, beside it.

    package static let fieldEmpty = Phrase(zh: "这一项要填写。", en: "Please fill this in.")
    package static let fieldNotChosen = Phrase(
        zh: "请从选项里选一个。", en: "Please choose one of the options.")

    package static func fieldTooLong(_ limit: Int) -> Phrase {
        Phrase(zh: "太长了，最多 \(limit) 个字。", en: "Too long: at most \(limit) characters.")
    }

    package static func fieldNotWithin(_ low: Int, _ high: Int) -> Phrase {
        Phrase(
            zh: "请填 \(low) 到 \(high) 之间的整数。",
            en: "Please enter a whole number from \(low) to \(high).")
    }

    package static func passwordTooShort(_ least: Int) -> Phrase {
        Phrase(zh: "密码至少要 \(least) 位。", en: "A password needs at least \(least) characters.")
    }

    // Why a request was not answered as asked.

    package static let pageNotFound = Phrase(
        zh: "没有这个页面，或者它不归您查看。",
        en: "There is no such page, or it is not yours to see.")
    package static let pageForbidden = Phrase(
        zh: "您的角色不能使用这个页面。", en: "Your role may not use this page.")
    package static let formStale = Phrase(
        zh: "这张表单已经过期（可能重新登录过）。请返回上一页，刷新后再提交。",
        en: "This form is from an earlier sign-in. Go back, reload the page and send it again.")
    package static let formSentBefore = Phrase(
        zh: "这张表单之前已经提交过，当时就生效了，没有再做一遍。请打开相应页面看结果。",
        en: "This form was sent before and took effect then; it was not carried out again. Open "
            + "the page to see what came of it.")
    package static let lookAgain = Phrase(
        zh: "您打开页面之后，这里有人改过，您这次的提交没有生效。下面是现在的情况，请看过再决定。",
        en: "Somebody changed this after you opened the page, so what you sent was not done. Below "
            + "is how it stands now: look again, then decide.")
    package static let sessionEnded = Phrase(zh: "登录已经过期", en: "Your session has ended")
    package static let sessionEndedSentence = Phrase(
        zh: "刚才填的内容没有保存。请先把下面的文字复制下来，登录后再填一次。",
        en: "What you sent was not saved. Copy the text below, sign in again, and send it once "
            + "more.")
    package static let formStaleSentence = Phrase(
        zh: "这张表单是上一次登录时打开的，没有保存。请先把下面的文字复制下来，再打开页面填一次。",
        en: "This form is from an earlier sign-in and was not saved. Copy the text below, open the "
            + "page again, and send it once more.")
    package static let typedTexts = Phrase(zh: "您填的文字", en: "What you had typed")
    package static let openPageAgain = Phrase(zh: "重新打开页面", en: "Open the page again")
    package static let keptButChanged = Phrase(
        zh: "您打开页面之后，这里有人改过，您的修改还没有保存。您填的还在，旁边写着现在的值；看过后再保存。",
        en: "Somebody changed this after you opened the page, so yours is not saved yet. What you "
            + "filled in is still here, with the present values beside it: look, then save.")

    package static func valueNow(_ value: String) -> Phrase {
        Phrase(zh: "现在是：\(value)", en: "Now: \(value)")
    }

    package static let bodyUnreadable = Phrase(
        zh: "提交的内容读不出来，请返回重试。",
        en: "What was sent could not be read. Please go back and try again.")
    package static let pageBroken = Phrase(
        zh: "出错了，这一步没有完成。已经保存的内容都在。",
        en: "Something went wrong and this step was not done. What was saved is safe.")

    package static func bodyTooLarge(megabytes: Int) -> Phrase {
        Phrase(
            zh: "提交的内容太大，最多 \(megabytes) MB。",
            en: "What was sent is too large: at most \(megabytes) MB.")
    }

    package static func troubleTitle(_ status: Int) -> Phrase {
        switch status {
        case 404: Phrase(zh: "找不到页面", en: "Page not found")
        case 403: Phrase(zh: "不能这样做", en: "Not allowed")
        case 409: Phrase(zh: "现在不能这样做", en: "Not possible now")
        case 413: Phrase(zh: "内容太大", en: "Too large")
        case 400: Phrase(zh: "读不出来", en: "Unreadable")
        default: Phrase(zh: "出错了", en: "Something went wrong")
        }
    }
}
