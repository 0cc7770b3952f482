/// What came of an import that ran in the background, and the first things that went wrong.
struct ImportReport: Sendable {
    let outcome: ArchiveImport.Outcome
    let troubles: FirstTroubles
}
