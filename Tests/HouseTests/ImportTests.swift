import Foundation
import TestSupport
import Testing

/// Rooms and arrows: who imports whom.
struct ImportTests {
    @Test(arguments: CodeFile.sources)
    func `A file imports only what its module may import`(file: CodeFile) {
        for (line, module) in file.imports where !Arrows.allow(file.module, importing: module) {
            Issue.record(
                "\(file.module) must not import \(module)", sourceLocation: file.place(line))
        }
    }

    @Test func `Every module has its place among the arrows`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.path("Sources"))
        let known = Set(Arrows.ours.map(\.module)).union(Arrows.doors.keys)
        #expect(folders.filter { !$0.hasPrefix(".") && !known.contains($0) } == [])
    }

    @Test func `No arrow leads upwards, so there are no circles`() {
        var below: Set<String> = []
        for (module, imports) in Arrows.ours {
            #expect(imports.subtracting(below) == [], "of \(module)")
            below.insert(module)
        }
    }

    @Test func `The package declares the same arrows`() throws {
        let package = try #require(Repository.text(of: "Package.swift"))
        for (module, imports) in Arrows.ours {
            let declared = try Self.dependencies(of: module, in: package)
            let doors = Arrows.doors.filter { $0.value == module }.map(\.key)
            #expect(declared == imports.union(doors), "of \(module)")
        }
    }

    /// What the target's entry in `Package.swift` lists, products by their names.
    private static func dependencies(of module: String, in package: String) throws -> Set<String> {
        let entry = try Regex(#"[tT]arget\(\s*name: "\#(module)""#)
        let nested = try Regex(
            #"[tT]arget\(\s*name: "\#(module)",\s*dependencies: \[([^\]]*)\]"#,
            as: (Substring, Substring).self)
        let list = package.firstMatch(of: nested)?.output.1 ?? ""
        _ = try #require(package.firstMatch(of: entry), "no target \(module)")
        let products = list.replacing(/\.product\(name: ("\w+"), package: "[\w.-]+"\)/) {
            $0.output.1
        }
        return Set(products.matches(of: /"(\w+)"/).map { String($0.output.1) })
    }
}
