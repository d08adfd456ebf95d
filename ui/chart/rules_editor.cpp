// ui/chart/rules_editor.cpp: the rules of a chart.
#include "ui/chart/rules_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>
#include <set>

#include "core/records/catalogue.h"
#include "ui/chart/look_fields.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

using core::RuleTest;

constexpr std::array strengths{core::LinkStrength::Confirmed, core::LinkStrength::Unconfirmed,
                               core::LinkStrength::Tentative, core::LinkStrength::Disputed};

QString testText(RuleTest test) {
    switch (test) {
        case RuleTest::Type:
            return RulesEditor::tr("is of the type");
        case RuleTest::Agency:
            return RulesEditor::tr("is held by the agency");
        case RuleTest::Agencies:
            return RulesEditor::tr("is held by so many agencies or more");
        case RuleTest::Overlap:
            return RulesEditor::tr("is the subject of an overlap");
        case RuleTest::Links:
            return RulesEditor::tr("has so many links or more");
        case RuleTest::Statements:
            return RulesEditor::tr("rests on so many statements or more");
        case RuleTest::Label:
            return RulesEditor::tr("has a label with");
        case RuleTest::Strength:
            return RulesEditor::tr("has the strength");
    }
    return {};
}

/// What the legend says of a rule that has no name of its own.
QString ruleWords(const core::ChartRule& rule) {
    QString value = toQString(rule.value);
    switch (rule.test) {
        case RuleTest::Type:
            return rule.onLinks ? claimName(rule.value) : typePlural(rule.value);
        case RuleTest::Agency:
            return RulesEditor::tr("Held by %1").arg(value);
        case RuleTest::Agencies:
            return RulesEditor::tr("Held by %1 agencies or more").arg(value);
        case RuleTest::Overlap:
            return RulesEditor::tr("Subject of an overlap");
        case RuleTest::Links:
            return RulesEditor::tr("%1 links or more").arg(value);
        case RuleTest::Statements:
            return RulesEditor::tr("%1 statements or more").arg(value);
        case RuleTest::Label:
            return RulesEditor::tr("Label with %1").arg(value);
        case RuleTest::Strength:
            for (core::LinkStrength strength : strengths)
                if (core::word(strength) == rule.value) return strengthName(strength);
            return value;
    }
    return {};
}

bool counts(RuleTest test) {
    return test == RuleTest::Agencies || test == RuleTest::Links || test == RuleTest::Statements;
}

}  // namespace

RulesEditor::RulesEditor(std::vector<core::ChartRule> rules, const core::ChartData& chart, QWidget* parent)
    : QWidget(parent), rules_(std::move(rules)) {
    std::set<std::string> types, agencies, claims;
    for (const core::ChartNode& node : chart.nodes) {
        types.insert(node.type);
        agencies.insert(node.agencies.begin(), node.agencies.end());
    }
    for (const core::LinkRow& row : chart.links) claims.insert(row.type);
    // An empty chart may have its rules before its items.
    const core::Catalogue& known = core::Catalogue::shipped();
    if (types.empty())
        for (const core::SubjectType& type : known.subjects()) types.insert(type.id);
    if (claims.empty())
        for (const core::ClaimType& type : known.claims()) claims.insert(type.id);
    types_.assign(types.begin(), types.end());
    agencies_.assign(agencies.begin(), agencies.end());
    claimTypes_.assign(claims.begin(), claims.end());
    build();
    fillList(0);
    showRule();
}

void RulesEditor::build() {
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Rules"));
    auto* add = new QPushButton(tr("&Add"), this);
    remove_ = new QPushButton(tr("Re&move"), this);
    up_ = new QPushButton(tr("&Up"), this);
    down_ = new QPushButton(tr("D&own"), this);
    fields_ = new QWidget(this);
    name_ = new QLineEdit(fields_);
    name_->setPlaceholderText(tr("as the legend says it"));
    on_ = new QComboBox(fields_);
    on_->addItems({tr("An item that"), tr("A link that")});
    on_->setAccessibleName(tr("For"));
    test_ = new QComboBox(fields_);
    test_->setAccessibleName(tr("Condition"));
    value_ = new QComboBox(fields_);
    value_->setEditable(true);
    looks_ = new QStackedWidget(fields_);
    itemLook_ = new ItemLookFields(looks_);
    linkLook_ = new LinkLookFields(looks_);
    looks_->addWidget(itemLook_);
    looks_->addWidget(linkLook_);
    looks_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    greys_ = new QCheckBox(tr("&Grey it out"), fields_);
    auto* form = new QFormLayout(fields_);
    form->setContentsMargins({});
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("A&pplies to"), on_);
    form->addRow({}, test_);
    form->addRow(tr("&Value"), value_);
    form->addRow(looks_);
    form->addRow({}, greys_);

    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {add, remove_, up_, down_}) buttons->addWidget(button);
    auto* left = new QVBoxLayout;
    left->addWidget(list_, 1);
    left->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(left, 1);
    layout->addWidget(fields_, 1);

    connect(add, &QPushButton::clicked, this, &RulesEditor::add);
    connect(remove_, &QPushButton::clicked, this, &RulesEditor::remove);
    connect(up_, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(list_, &QListWidget::currentRowChanged, this, &RulesEditor::showRule);
    connect(list_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const int row = list_->row(item);
        if (!filling_ && row >= 0) rules_[std::size_t(row)].on = item->checkState() == Qt::Checked;
    });
    connect(name_, &QLineEdit::textEdited, this, &RulesEditor::readName);
    connect(on_, &QComboBox::activated, this, [this](int index) {
        fillTests(index == 1);
        fillValues(RuleTest(test_->currentData().toInt()), index == 1);
        readRule();
    });
    connect(test_, &QComboBox::activated, this, [this] {
        fillValues(RuleTest(test_->currentData().toInt()), on_->currentIndex() == 1);
        readRule();
    });
    connect(value_, &QComboBox::currentTextChanged, this, &RulesEditor::readRule);
    connect(itemLook_, &ItemLookFields::changed, this, &RulesEditor::readRule);
    connect(linkLook_, &LinkLookFields::changed, this, &RulesEditor::readRule);
    connect(greys_, &QCheckBox::toggled, this, &RulesEditor::readRule);
}

core::ChartRule* RulesEditor::current() {
    const int row = list_->currentRow();
    return row < 0 || row >= int(rules_.size()) ? nullptr : &rules_[std::size_t(row)];
}

void RulesEditor::fillList(int current) {
    filling_ = true;
    list_->clear();
    for (const core::ChartRule& rule : rules_) {
        auto* item = new QListWidgetItem(rule.name.empty() ? ruleWords(rule) : toQString(rule.name), list_);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.on ? Qt::Checked : Qt::Unchecked);
    }
    filling_ = false;
    list_->setCurrentRow(std::min(current, int(rules_.size()) - 1));
    showRule();
}

void RulesEditor::fillTests(bool onLinks) {
    test_->clear();
    const auto tests = onLinks
                           ? std::vector{RuleTest::Type, RuleTest::Strength, RuleTest::Statements}
                           : std::vector{RuleTest::Type,  RuleTest::Agency,     RuleTest::Agencies, RuleTest::Overlap,
                                         RuleTest::Links, RuleTest::Statements, RuleTest::Label};
    for (RuleTest test : tests) test_->addItem(testText(test), int(test));
}

void RulesEditor::fillValues(RuleTest test, bool onLinks) {
    const QSignalBlocker quiet(value_);
    value_->clear();
    value_->setEnabled(test != RuleTest::Overlap);
    bool closed = true;
    if (test == RuleTest::Type && onLinks)
        for (const std::string& type : claimTypes_) value_->addItem(claimName(type), toQString(type));
    else if (test == RuleTest::Type)
        for (const std::string& type : types_) value_->addItem(typeName(type), toQString(type));
    else if (test == RuleTest::Agency)
        for (const std::string& agency : agencies_) value_->addItem(toQString(agency), toQString(agency));
    else if (test == RuleTest::Strength)
        for (core::LinkStrength strength : strengths)
            value_->addItem(strengthName(strength), toQString(core::word(strength)));
    else
        closed = false;
    value_->setEditable(!closed);
    value_->setValidator(counts(test) ? new QIntValidator(1, 1000000, value_->lineEdit()) : nullptr);
    if (counts(test)) value_->setEditText(QStringLiteral("2"));
}

void RulesEditor::showRule() {
    const core::ChartRule* rule = current();
    fields_->setEnabled(rule != nullptr);
    remove_->setEnabled(rule != nullptr);
    up_->setEnabled(list_->currentRow() > 0);
    down_->setEnabled(rule && list_->currentRow() + 1 < list_->count());
    if (!rule || filling_) return;
    filling_ = true;
    name_->setText(toQString(rule->name));
    on_->setCurrentIndex(rule->onLinks ? 1 : 0);
    fillTests(rule->onLinks);
    test_->setCurrentIndex(test_->findData(int(rule->test)));
    fillValues(rule->test, rule->onLinks);
    if (value_->isEditable())
        value_->setEditText(toQString(rule->value));
    else
        value_->setCurrentIndex(value_->findData(toQString(rule->value)));
    looks_->setCurrentIndex(rule->onLinks ? 1 : 0);
    itemLook_->setLook(rule->item);
    linkLook_->setLook(rule->link);
    greys_->setChecked(rule->greys);
    filling_ = false;
}

void RulesEditor::readRule() {
    core::ChartRule* rule = current();
    if (!rule || filling_) return;
    const bool isNamed = !rule->name.empty() && toQString(rule->name) != ruleWords(*rule);
    rule->onLinks = on_->currentIndex() == 1;
    rule->test = RuleTest(test_->currentData().toInt());
    rule->value = toUtf8(value_->isEditable() ? value_->currentText() : value_->currentData().toString());
    rule->item = itemLook_->look();
    rule->link = linkLook_->look();
    rule->greys = greys_->isChecked();
    looks_->setCurrentIndex(rule->onLinks ? 1 : 0);
    if (!isNamed) {  // the legend goes with the rule
        rule->name = toUtf8(ruleWords(*rule));
        name_->setText(toQString(rule->name));
    }
    showName(*rule);
}

void RulesEditor::readName() {
    core::ChartRule* rule = current();
    if (!rule) return;
    rule->name = toUtf8(name_->text().trimmed());
    showName(*rule);
}

void RulesEditor::showName(const core::ChartRule& rule) {
    const QSignalBlocker quiet(list_);
    list_->currentItem()->setText(rule.name.empty() ? ruleWords(rule) : toQString(rule.name));
}

std::vector<core::ChartRule> RulesEditor::rules() const {
    std::vector<core::ChartRule> rules = rules_;
    for (core::ChartRule& rule : rules)
        if (rule.name.empty()) rule.name = toUtf8(ruleWords(rule));
    return rules;
}

void RulesEditor::add() {
    core::ChartRule rule;
    rule.value = types_.empty() ? std::string() : types_.front();
    rule.name = toUtf8(ruleWords(rule));
    rule.item.frame = "#c0392b";
    rules_.push_back(std::move(rule));
    fillList(int(rules_.size()) - 1);
    name_->setFocus();
    name_->selectAll();
}

void RulesEditor::remove() {
    const int row = list_->currentRow();
    if (row < 0) return;
    rules_.erase(rules_.begin() + row);
    fillList(row);
}

void RulesEditor::moveBy(int step) {
    const int row = list_->currentRow(), target = row + step;
    if (row < 0 || target < 0 || target >= int(rules_.size())) return;
    std::swap(rules_[std::size_t(row)], rules_[std::size_t(target)]);
    fillList(target);
}

}  // namespace crosscase::ui
