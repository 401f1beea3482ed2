"use strict";
// Saves what is filled in as an answers file, and fills in the form from one. Nothing but that file leaves the page.
(() => {
	const form = document.querySelector("form");
	const said = document.getElementById("said");
	const open = document.getElementById("open");
	const questions = [...form.querySelectorAll("[data-question]")];
	const none = "no answer yet", unfit = "does not apply";
	const field = (name) => form.elements.namedItem(name);
	let unsaved = false;

	// A question's answer as the answers file has it; undefined if there is none.
	const given = (id) => {
		const value = field(id).value, evidence = field(id + "/evidence"), answer = {};
		if (/^\d$/.test(value)) {
			answer.level = Number(value);
			if (evidence && evidence.value !== "" && answer.level > 0) answer.evidence = Number(evidence.value);
		} else {
			answer.answer = value || none;
		}
		const note = field(id + "/note").value, reason = field(id + "/reason").value;
		if (note.trim()) answer.note = note;
		if (value === unfit && reason.trim()) answer.reason = reason;
		if (field(id + "/flag").checked) answer.flag = true;
		if (Object.keys(answer).length === 1 && answer.answer) return answer.answer === none ? undefined : answer.answer;
		return answer;
	};

	const all = () => {
		const file = { organisation: { name: field("name").value.trim(), audience: form.dataset.audience, partner: form.dataset.partner }, edition: form.dataset.edition, answers: {} };
		if (field("mentor").value.trim()) file.organisation.mentor = field("mentor").value.trim();
		for (const name of ["date", "answered_by"]) if (field(name).value) file[name] = field(name).value;
		for (const { dataset: { question } } of questions) {
			const answer = given(question);
			if (answer !== undefined) file.answers[question] = answer;
		}
		return file;
	};

	// Some fields belong to certain answers only, and can be filled in only with those.
	const show = () => {
		for (const question of questions) {
			const value = field(question.dataset.question).value, shown = question.querySelector(".shown");
			if (shown) shown.disabled = !/^[1-9]$/.test(value);
			question.querySelector(".reason").hidden = value !== unfit;
			question.querySelector("button").hidden = value === "";
		}
		field("date").classList.toggle("given", field("date").value !== "");
	};

	const fill = (file) => {
		form.reset();
		field("name").value = file.organisation.name;
		field("mentor").value = file.organisation.mentor || "";
		for (const name of ["date", "answered_by"]) field(name).value = file[name] || "";
		for (const [id, answer] of Object.entries(file.answers)) {
			if (!field(id)) continue;
			const of = typeof answer === "string" ? { answer } : answer;
			field(id).value = String(of.level ?? of.answer);
			if (field(id + "/evidence")) field(id + "/evidence").value = String(of.evidence ?? "");
			for (const part of ["note", "reason"]) field(id + "/" + part).value = of[part] || "";
			field(id + "/flag").checked = of.flag === true;
		}
		show();
	};

	// The same text for the same content, whatever the order of its keys.
	const settled = (value) => JSON.stringify(value, (_, v) => v && typeof v === "object" ? Object.fromEntries(Object.entries(v).sort()) : v);

	const read = (text) => {
		let file;
		try { file = JSON.parse(text); } catch { return "foreign"; }
		const of = file && file.organisation;
		if (!of || typeof of.name !== "string" || of.audience !== form.dataset.audience || of.partner !== form.dataset.partner ||
			file.edition !== form.dataset.edition || !file.answers || Object.values(file.answers).includes(null)) return "foreign";
		const before = all();
		fill(file);
		if (settled(all()) === settled(file)) return "opened";
		fill(before);
		return "more";
	};

	const save = () => {
		const file = all();
		if (!file.organisation.name) {
			field("name").focus();
			return "nameless";
		}
		if (field("date").validity.badInput) {
			field("date").focus();
			return "dayless";
		}
		const link = document.createElement("a");
		link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + "\n"], { type: "application/json" }));
		link.download = form.dataset.file;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 10000);
		unsaved = false;
		return "saved";
	};

	const say = (what) => { said.textContent = said.dataset[what]; };
	form.addEventListener("submit", (event) => event.preventDefault());
	form.addEventListener("input", (event) => {
		if (event.target === open) return;
		unsaved = true;
		said.textContent = "";
		show();
	});
	for (const question of questions) {
		question.querySelector("button").addEventListener("click", () => {
			const answers = [...field(question.dataset.question)];
			for (const answer of answers) answer.checked = false;
			unsaved = true;
			show();
			answers[0].focus();
		});
	}
	form.querySelector("#save button").addEventListener("click", () => say(save()));
	open.addEventListener("change", async () => {
		if (!open.files.length) return;
		const what = read(await open.files[0].text());
		if (what === "opened") unsaved = false;
		open.value = "";
		say(what);
	});
	addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
	document.getElementById("unscripted").hidden = true;
	form.querySelector("#save").hidden = false;
	show();
})();
