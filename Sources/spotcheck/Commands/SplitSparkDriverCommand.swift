import ArgumentParser
import Wording

/// `spotcheck split spark-driver`: prints the driver of a Spark job.
struct SplitSparkDriverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spark-driver", abstract: Phrase.abstractOfSparkDriver(.ofProcess))

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            try TextSink.show(
                String(decoding: PackageResources.spark_driver_py, as: UTF8.self))
        }
    }
}
