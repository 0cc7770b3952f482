import Wording

/// An audit that could not go on, but whose journal has what it found.
struct HaltedAudit: Explained {
    let cause: any Explained

    var phrase: Phrase {
        Phrase(
            zh: cause.phrase.zh + "\n" + Phrase.auditKept.zh,
            en: cause.phrase.en + "\n" + Phrase.auditKept.en)
    }
}
