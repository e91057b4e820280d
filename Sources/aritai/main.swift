print("aritai")
