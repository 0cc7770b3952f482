import ArgumentParser
import Foundation
import Transcripts
import Wording

/// In which zone times are that name none, for verbs that read no rules.
struct ZoneOptions: ParsableArguments {
    @Option(name: .customLong("zone"), help: ArgumentHelp(Phrase.helpZone(.ofProcess)))
    var name: String?

    var zone: TimeZone { name.flatMap(TimeZone.init(identifier:)) ?? .china }

    func validate() throws {
        if let name, TimeZone(identifier: name) == nil {
            throw ValidationError(Phrase.badZone(name)(.ofProcess))
        }
    }
}
