import Commands

Aritai.start()
