import ArgumentParser

@main
struct SpotCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "spotcheck")
}
