package import Foundation

/// The working copy that the tests were built from.
package enum Repository {
    /// The folder with `Package.swift`.
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The full path of a file or folder in it.
    package static func path(_ name: String) -> String {
        root.appendingPathComponent(name).path
    }

    /// The paths of all files below a folder, from the root on, in their order. Hidden files and
    /// folders, among them what is built, are left out.
    package static func files(below folder: String = "", ending suffix: String = "") -> [String] {
        let start = folder.isEmpty ? root.path : path(folder)
        guard let walk = FileManager.default.enumerator(atPath: start) else { return [] }
        var files: [String] = []
        for case let name as String in walk {
            if (name as NSString).lastPathComponent.hasPrefix(".") {
                walk.skipDescendants()
                continue
            }
            let full = start + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else {
                continue
            }
            if !isFolder.boolValue && name.hasSuffix(suffix) {
                files.append(folder.isEmpty ? name : folder + "/" + name)
            }
        }
        return files.sorted()
    }

    /// The text of a file; `nil` where it is absent or no text.
    package static func text(of name: String) -> String? {
        FileManager.default.contents(atPath: path(name)).flatMap {
            String(bytes: $0, encoding: .utf8)
        }
    }
}
