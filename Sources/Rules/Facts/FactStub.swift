import Transcripts
package struct Fact: Sendable { init(id: String, _ value: YAMLValue) throws(FileError) {} }
package struct FactBook: Sendable {
    var topicWords: [String] { [] }
    init(facts: [Fact], vocabularies: [String: [String]]) {}
}
