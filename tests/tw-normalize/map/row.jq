{ id: .Tweet_ID, text: .isi }
