/// What the command line asks for.
struct FuzzArguments {
    /// How long to go on.
    var seconds = 60.0
    /// Of the generator: the same seed gives the same inputs.
    var seed: UInt64 = 1
    /// Where the input stands that is being read.
    var file = "fuzz-input"

    init(_ words: [String]) {
        var rest = words.dropFirst()
        while let name = rest.popFirst(), let value = rest.popFirst() {
            switch name {
            case "--seconds": seconds = Double(value) ?? seconds
            case "--seed": seed = UInt64(value) ?? seed
            case "--file": file = value
            default: break
            }
        }
    }
}
