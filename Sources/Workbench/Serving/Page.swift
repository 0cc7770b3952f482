/// A page of the workbench: its routes with what answers them. All are listed in `Routes`.
protocol Page {
    static var routes: [Route] { get }
}
