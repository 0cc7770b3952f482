import Wording

/// What stands before the body of every page that needs nothing else.
enum PageHead {
    /// Up to the end of the head; the page ends with `</html>` itself.
    ///
    /// - Parameters:
    ///   - schemes: the reader's settings, light or dark, that the styles have colours for.
    static func markup(
        _ title: String, style: [Markup], schemes: String = "light dark", _ language: Language
    ) -> Markup {
        """
        <!DOCTYPE html>
        <html lang="\(language == .zh ? "zh-CN" : "en")">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="\(schemes)">
        <title>\(title)</title>
        <style>
        \(style)
        </style>
        </head>
        """
    }
}
