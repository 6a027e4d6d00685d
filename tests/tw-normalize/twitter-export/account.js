window.YTD.account.part0 = [
  { "account" : { "username" : "Pemilik", "accountId" : "77", "accountDisplayName" : "Sang Pemilik" } }
]
