import Foundation
import HTTPTypes

/// The stylesheet, the script and the mark.
enum StaticPage: Page {
    static let routes: [Route] = [
        .get("/static/:name", .everybody) { _, visit in
            guard let name = visit.parameters["name"], let file = files[name] else {
                throw Refusal.notFound
            }
            return file
        }
    ]

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
    ]

    /// Read once; only what lies in the folder is ever served.
    private static let files: [String: Reply] = {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Static")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.reduce(into: [:]) { files, name in
            let file = folder.appendingPathComponent(name)
            guard let type = types[file.pathExtension], let data = try? Data(contentsOf: file)
            else {
                return
            }
            files[name] = Reply(type: type, body: data)
            files[name]?.headers[.cacheControl] = "no-cache"
        }
    }()
}
