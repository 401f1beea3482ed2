package assessment

// links are action points by audience: bme, mainstream, infrastructure, funder.
type links = [4][]int

// instrument is the specification as a table: 36 questions, six a domain, with their marks and the links of every audience.
// No audience but bme asks for action points 1 to 4: what a strong body lacks is never turned into a demand on BME
// organisations. stated marks the links that the report's action points draw themselves; they name neither culture,
// ideology nor trust, so there every link is this project's reading.
var instrument = [DomainCount * QuestionsPerDomain]Question{
	{ID: "capacity.time", Domain: Capacity, Quick: true,
		own: links{{4}, {8}, {10}, {16}}, ask: links{{16}, {16}, {16}, {10}}, stated: []int{4}},
	{ID: "capacity.full-cost", Domain: Capacity, Quick: true, AsksEvidence: true,
		own: links{{1, 3}, {5}, {13}, {16}}, ask: links{{16}, {16}, {16}, {13}}},
	{ID: "capacity.cash-flow", Domain: Capacity, Critical: true,
		own: links{{3}, {8}, {9}, {16}}, ask: links{{8, 16}, {16}, {16}, {8}}},
	{ID: "capacity.delivery", Domain: Capacity, AsksEvidence: true, WorthTelling: true,
		own: links{{2}, {5}, {13}, {16}}, ask: links{{13}, {13}, {}, {13}}, stated: []int{2}},
	{ID: "capacity.skills", Domain: Capacity,
		own: links{{3}, {8}, {13}, {16}}, ask: links{{13}, {13}, {16}, {13}}, stated: []int{13}},
	{ID: "capacity.networks", Domain: Capacity,
		own: links{{4}, {6}, {10}, {16}}, ask: links{{10}, {10}, {16}, {10}}, stated: []int{4}},

	{ID: "governance.independence", Domain: Governance, AsksEvidence: true, Critical: true, WorthTelling: true,
		own: links{{2}, {7}, {12}, {17}}, ask: links{{13}, {13}, {17}, {12}}},
	{ID: "governance.board-mix", Domain: Governance,
		own: links{{2}, {7}, {10}, {14}}, ask: links{{13}, {10}, {14}, {7, 10}}},
	{ID: "governance.finance", Domain: Governance, Quick: true, AsksEvidence: true, WorthTelling: true,
		own: links{{2}, {8}, {13}, {17}}, ask: links{{13}, {13}, {17}, {13}}},
	{ID: "governance.policies", Domain: Governance, AsksEvidence: true, Critical: true, WorthTelling: true,
		own: links{{2}, {8}, {12}, {17}}, ask: links{{13}, {12}, {8}, {12}}},
	{ID: "governance.quality", Domain: Governance, AsksEvidence: true, WorthTelling: true,
		own: links{{2}, {8}, {13}, {17}}, ask: links{{13}, {13}, {}, {13}}, stated: []int{2}},
	{ID: "governance.mandate", Domain: Governance, Quick: true, Critical: true,
		own: links{{3}, {8}, {12}, {14}}, ask: links{{12}, {12}, {}, {12}}, stated: []int{3}},

	{ID: "profile.findable", Domain: Profile, AsksEvidence: true,
		own: links{{1, 4}, {6}, {11}, {17}}, ask: links{{11}, {11}, {}, {11}}, stated: []int{1, 11}},
	{ID: "profile.offer", Domain: Profile, Quick: true, AsksEvidence: true, WorthTelling: true,
		own: links{{1}, {5}, {10}, {14}}, ask: links{{5}, {}, {5}, {}}, stated: []int{1, 5}},
	{ID: "profile.track-record", Domain: Profile, Quick: true, AsksEvidence: true, WorthTelling: true,
		own: links{{1, 2}, {5}, {13}, {17}}, ask: links{{13}, {13}, {}, {13}}, stated: []int{1, 2}},
	{ID: "profile.known", Domain: Profile, WorthTelling: true,
		own: links{{4}, {6}, {9}, {17}}, ask: links{{6, 9}, {9}, {6}, {6, 9}}, stated: []int{4, 6, 9}},
	{ID: "profile.vouched", Domain: Profile, AsksEvidence: true, WorthTelling: true,
		own: links{{1}, {5}, {13}, {17}}, ask: links{{9, 13}, {9}, {5}, {9, 13}}},
	{ID: "profile.directory", Domain: Profile,
		own: links{{4}, {6}, {11}, {16}}, ask: links{{11}, {11}, {16}, {11}}, stated: []int{11}},

	{ID: "culture.self-aware", Domain: Culture, WorthTelling: true,
		own: links{{1}, {5}, {12}, {14}}, ask: links{{5}, {13}, {5}, {10}}},
	{ID: "culture.learning", Domain: Culture, Quick: true,
		own: links{{3}, {5}, {9}, {16}}, ask: links{{5, 12}, {12}, {5}, {12}}},
	{ID: "culture.hard-talks", Domain: Culture, Quick: true, PresupposesPartner: true,
		own: links{{3}, {5}, {13}, {15}}, ask: links{{12, 13}, {12, 13}, {}, {12}}},
	{ID: "culture.language", Domain: Culture, WorthTelling: true,
		own: links{{4}, {5}, {10}, {14}}, ask: links{{5}, {10, 14}, {14}, {10}}},
	{ID: "culture.practice", Domain: Culture, AsksEvidence: true, WorthTelling: true,
		own: links{{2}, {5}, {13}, {14}}, ask: links{{5}, {13}, {5}, {13}}},
	{ID: "culture.joint-rules", Domain: Culture, PresupposesPartner: true,
		own: links{{3}, {8}, {12}, {16}}, ask: links{{12}, {12}, {8}, {12}}},

	{ID: "ideology.ethos", Domain: Ideology, Quick: true, AsksEvidence: true, WorthTelling: true,
		own: links{{1, 3}, {8}, {10}, {14}}, ask: links{{5}, {10}, {14}, {10}}},
	{ID: "ideology.specialism", Domain: Ideology, WorthTelling: true,
		own: links{{1}, {5}, {10}, {15}}, ask: links{{5, 15}, {15}, {5, 15}, {10}}},
	{ID: "ideology.fit", Domain: Ideology,
		own: links{{3}, {6}, {9}, {16}}, ask: links{{9}, {9}, {6}, {9}}},
	{ID: "ideology.difference", Domain: Ideology, WorthTelling: true,
		own: links{{3}, {5}, {9}, {16}}, ask: links{{5}, {}, {5}, {9}}},
	{ID: "ideology.voice", Domain: Ideology, PresupposesPartner: true,
		own: links{{1}, {7}, {10}, {15}}, ask: links{{8, 10}, {10}, {8}, {8, 10}}},
	{ID: "ideology.choice", Domain: Ideology, Quick: true, Critical: true,
		own: links{{3}, {8}, {12}, {15}}, ask: links{{15, 17}, {15, 17}, {15, 17}, {12}}},

	{ID: "trust.history", Domain: Trust, PresupposesPartner: true, WorthTelling: true,
		own: links{{4}, {6}, {9}, {17}}, ask: links{{9}, {9}, {6}, {9}}},
	{ID: "trust.decisions", Domain: Trust, Quick: true, Critical: true, PresupposesPartner: true,
		own: links{{3}, {7}, {12}, {14}}, ask: links{{7, 8}, {12}, {7}, {7, 12}}},
	{ID: "trust.accountability", Domain: Trust, PresupposesPartner: true,
		own: links{{2}, {8}, {12}, {17}}, ask: links{{8, 12}, {12, 17}, {8, 17}, {8, 12}}},
	{ID: "trust.openness", Domain: Trust, PresupposesPartner: true,
		own: links{{3}, {8}, {12}, {17}}, ask: links{{12, 17}, {12, 17}, {8, 17}, {8, 12}}},
	{ID: "trust.valued", Domain: Trust, Quick: true, PresupposesPartner: true,
		own: links{{1}, {5}, {13}, {14}}, ask: links{{5, 14}, {14}, {5, 14}, {5, 13}}},
	{ID: "trust.roles", Domain: Trust, AsksEvidence: true, PresupposesPartner: true,
		own: links{{3}, {8}, {12}, {16}}, ask: links{{12}, {12}, {8}, {12}}},
}

// InstrumentVersion numbers the questions, the links and the arithmetic. Documents name it, so that two of them can be
// compared; it is raised when any of the three changes what a result says. docs/scoring.md says what each version changed.
const InstrumentVersion = 2
