import Foundation

/// What the program says, at once, also where a file takes it.
enum Output {
    static func tell(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
