import Foundation
import Mustache
import Wording

/// All templates of the pages, read once at start.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// The folder of the templates among the resources of the module.
    static var folder: URL { Bundle.module.bundleURL.appendingPathComponent("Templates") }

    /// Reads every template. Throws where one cannot be read or is no template.
    init() throws {
        MustacheContentTypes.register(SafeText(), named: SafeText.name)
        var library = MustacheLibrary()
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.folder, includingPropertiesForKeys: nil)
        for file in files where file.pathExtension == "mustache" {
            let text = try String(contentsOf: file, encoding: .utf8)
            try library.register(
                SafeText.pragma + text, named: file.deletingPathExtension().lastPathComponent)
        }
        self.library = library
    }

    /// A page: the template of that name, with the words of a language and what the page shows.
    func render(_ name: String, frame: PageFrame, page: some Sendable) -> String {
        let scene: [String: Any] = [
            "w": Words(language: frame.language), "frame": ShownValue.of(frame) ?? "",
            "page": ShownValue.of(page) ?? "",
        ]
        return library.render(scene, withTemplate: name) ?? ""
    }
}
