extension Stage {
  /// The name of a stage.
  var japanese: String {
    switch self {
    case .opening: "はじめに"
    case .current: "現状"
    case .ideal: "ありたい姿"
    case .issues: "課題"
    case .actions: "アクション"
    case .closing: "おわりに"
    }
  }

  /// The English for `japanese`.
  var english: String {
    switch self {
    case .opening: "Opening"
    case .current: "Current state"
    case .ideal: "Ideal state"
    case .issues: "Issues"
    case .actions: "Actions"
    case .closing: "Closing"
    }
  }

  /// What is read aloud in a stage; the last of several comes after the writing.
  var japaneseSpeech: [String] {
    switch self {
    case .opening:
      [
        "お集まりいただき、ありがとうございます。仕事のやりにくさを、一つでも減らすための時間です。",
        "書いたものに名前は付けません。人事評価にも使いません。",
        "課の外へ出すのは課題とアクションだけで、所属長に確かめてもらってからです。",
      ]
    case .current:
      ["困っていることを、用紙1枚に1つ、話さずに書いてください。", "用紙は裏返して集め、よく混ぜてから読み上げます。"]
    case .ideal:
      ["どうなっていたらうれしいかを、話さずに書いてください。", "同じように裏返して集め、混ぜてから読み上げます。"]
    case .issues: ["今とありたい姿の間に、何が足りないのかを言葉にします。"]
    case .actions: ["票の多い課題から、来週までに始められることを考えます。"]
    case .closing: ["今日決まったことを読み上げます。", "満足度を1から5の数字で紙に書き、裏返して出してください。"]
    }
  }

  /// The English for `japaneseSpeech`.
  var englishSpeech: [String] {
    switch self {
    case .opening:
      [
        "Thank you for coming. This time is for making at least one part of our work easier.",
        "Nothing you write carries your name, and it is not used for appraisal.",
        "Only issues and actions leave the division, after its head has confirmed them.",
      ]
    case .current:
      [
        "Write down what gets in your way, one thing a slip, without talking.",
        "I collect the slips face down, mix them, and read them aloud.",
      ]
    case .ideal:
      [
        "Write down how you would like things to be, without talking.",
        "As before, I collect and mix the slips before I read them aloud.",
      ]
    case .issues: ["Let us say what is missing between today and how we want it to be."]
    case .actions: ["We begin with the issue with most votes and look for something small."]
    case .closing:
      ["I read aloud what was agreed.", "Write a mark from 1 to 5 on a slip, without your name."]
    }
  }
}
