# from the made-up archive beside this file
select(.isi) | {
	platform: "contoh",
	id: .kode,
	created_at: .waktu,
	author: { handle: .siapa.akun },
	text: .isi,
	counts: { likes: (.suka | tonumber) }
}
