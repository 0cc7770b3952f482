import HTTPTypes

/// Headers that every answer carries: nothing from elsewhere is loaded, run, framed or told.
enum SecurityHeaders {
    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

    private static let fixed: [(String, String)] = [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
    ]

    /// Adds them; what may not be kept by caches unless the answer says otherwise.
    static func add(to headers: inout HTTPFields) {
        for (name, value) in fixed {
            guard let name = HTTPField.Name(name) else { continue }
            headers[name] = value
        }
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }
}
