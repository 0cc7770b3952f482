import Foundation
import FuzzChecks
import Testing
import Transcripts

/// What fuzzing once found, read again. The files stand in `Corpus`; what is behind the last point of
/// a name is the number of the options that the file is read with (`make fuzz-keep` puts it there).
struct FuzzCorpusTests {
    private static var files: [URL] {
        let folder = Bundle.module.url(forResource: "Corpus", withExtension: nil)
        return folder.flatMap {
            try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
        }?.filter { !$0.lastPathComponent.hasSuffix(".md") } ?? []
    }

    @Test func `every input that once broke a reader breaks none`() throws {
        #expect(!Self.files.isEmpty)
        for file in Self.files {
            let number = try #require(Int(file.pathExtension), "\(file.lastPathComponent)")
            var reading = FuzzReading()
            for number in [number, 0] {
                let faults = reading.faults(
                    of: file.path, FuzzOptions.of(number), suggests: true)
                #expect(faults == [], "\(file.lastPathComponent)")
            }
        }
    }

    @Test func `every number below the count is options of its own`() {
        let all = (0..<FuzzOptions.count).map { number in
            let options = FuzzOptions.of(number)
            return options.settings.joined(separator: "\n")
        }
        #expect(Set(all).count == FuzzOptions.count)
        #expect(FuzzOptions.of(0).format == nil)
    }
}
