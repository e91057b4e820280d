/// What one question contributes to the screen.
struct Prompt {
  var lines: [Paragraph]
  var label = ""
  var countdown: Seconds?
  var draft: String?

  init(_ lines: [Paragraph], label: String = "", countdown: Seconds? = nil, draft: String? = nil) {
    (self.lines, self.label) = (lines, label)
    (self.countdown, self.draft) = (countdown, draft)
  }
}
