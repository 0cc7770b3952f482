import Foundation
import Glibc

// Reads mutated exports for a time: `fuzz --seconds 60 --seed 1 --file out/fuzz/input`. The input that
// is being read stands in the file, so that it is there after a crash. Ends with 1 where something
// was wrong, which is told with its seed.
let arguments = FuzzArguments(CommandLine.arguments)
var run = FuzzRun(arguments)
exit(run.run() ? 0 : 1)
