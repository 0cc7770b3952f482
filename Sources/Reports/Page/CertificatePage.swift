package import Wording

/// The certificate of an exam that was passed: one page to print, that needs nothing else.
package struct CertificatePage {
    private let certificate: Certificate
    private let language: Language

    /// What stands on it.
    package struct Certificate: Hashable, Sendable {
        package let trainee: String
        /// `2026-11-22`.
        package let day: String
        package let score: String
        package let full: String
        /// Each dimension with what was kept of it, such as `97.5%`.
        package let dimensions: [(title: Phrase, kept: String)]
        /// How many chats, which sitting, and the codes of the draw and of the rules.
        package let chats: Int
        package let sitting: String
        package let seedCode: String
        package let rulesCode: String

        package init(
            trainee: String, day: String, score: String, full: String,
            dimensions: [(title: Phrase, kept: String)], chats: Int, sitting: String,
            seedCode: String, rulesCode: String
        ) {
            self.trainee = trainee
            self.day = day
            self.score = score
            self.full = full
            self.dimensions = dimensions
            self.chats = chats
            self.sitting = sitting
            self.seedCode = seedCode
            self.rulesCode = rulesCode
        }

        package static func == (left: Certificate, right: Certificate) -> Bool {
            left.hashed == right.hashed
        }

        package func hash(into hasher: inout Hasher) { hasher.combine(hashed) }

        private var hashed: [String] {
            [trainee, day, score, full, String(chats), sitting, seedCode, rulesCode]
                + dimensions.flatMap { [$0.title.zh, $0.title.en, $0.kept] }
        }
    }

    package init(_ certificate: Certificate, language: Language) {
        self.certificate = certificate
        self.language = language
    }

    /// The page; the same certificate gives the same bytes.
    package var html: String {
        let rows = certificate.dimensions.map { dimension -> Markup in
            "<tr><th>\(say(dimension.title))</th><td>\(dimension.kept)</td></tr>\n"
        }
        let page: Markup = """
            \(PageHead.markup(headTitle, style: [Self.style], schemes: "light", language))
            <body>
            <main>
            <p class="eyebrow">SpotCheck</p>
            <h1>\(say(.certificateTitle))</h1>
            <p class="name">\(certificate.trainee)</p>
            <p>\(say(.certificatePassed(chats: certificate.chats, day: certificate.day)))</p>
            <p class="score">\(certificate.score)<small> / \(certificate.full)</small></p>
            <table>
            \(rows)</table>
            <p class="sign"><span>\(say(.certificateLead))</span><span>\(say(.certificateDate))</span></p>
            <p class="note">\(say(.certificateCodes(certificate.sitting, certificate.seedCode, certificate.rulesCode)))</p>
            </main>
            </body>
            </html>

            """
        return page.text
    }

    private var headTitle: String { "\(say(.certificateTitle)) · \(certificate.trainee)" }

    private func say(_ phrase: Phrase) -> String { phrase(language) }

    private static let style: Markup = """
        body{margin:0;background:#f6f6f3;color:#1c2226;font:17px/1.7 system-ui,"PingFang SC",
        "Microsoft YaHei","Noto Sans CJK SC",sans-serif}
        main{box-sizing:border-box;max-width:760px;margin:40px auto;padding:56px 64px;background:#fff;
        border:3px double #17635f;text-align:center}
        .eyebrow{margin:0;color:#17635f;letter-spacing:.08em;font-weight:600}
        h1{margin:8px 0 24px;font-size:36px}
        .name{margin:0 0 12px;font-size:28px;font-weight:650}
        .score{margin:20px 0;font-size:52px;font-weight:650;color:#17635f}
        .score small{font-size:22px;color:#565f66}
        table{margin:0 auto;border-collapse:collapse}
        th,td{padding:6px 28px;border-top:1px solid #dfe1dc;text-align:left;font-weight:400}
        td{text-align:right;font-variant-numeric:tabular-nums}
        .sign{display:flex;justify-content:space-between;margin:56px 0 0}
        .sign span{width:42%;padding-top:6px;border-top:1px solid #1c2226;text-align:left}
        .note{margin:32px 0 0;color:#565f66;font-size:13px}
        @media print{@page{size:A4;margin:18mm}body{background:#fff}main{margin:0 auto}}
        """
}
