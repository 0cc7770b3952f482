import Wording

extension Words {
    /// Tokens and the interface for programs.
    static let interface: [String: Phrase] = [
        "tokens": .tokens, "tokensSentence": .tokensSentence, "noTokens": .noTokens,
        "noTokensWhy": .noTokensWhy, "tokenName": .tokenName, "tokenNameHint": .tokenNameHint,
        "tokenUser": .tokenUser, "tokenUserHint": .tokenUserHint, "tokenScopes": .tokenScopes,
        "tokenReads": .tokenReads, "tokenImports": .tokenImports, "tokenDays": .tokenDays,
        "tokenExpires": .tokenExpires, "tokenUsed": .tokenUsed, "tokenMake": .tokenMake,
        "tokenRevoke": .tokenRevoke, "tokenOnce": .tokenOnce, "apiPageLink": .apiPageLink,
        "apiTry": .apiTry, "apiProblemsTitle": .apiProblemsTitle,
        "apiParameters": .apiParametersTitle, "apiFields": .apiFieldsTitle, "apiFile": .apiFile,
    ]
}
