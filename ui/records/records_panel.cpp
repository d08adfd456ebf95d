// ui/records/records_panel.cpp: the records of the case as received.
#include "ui/records/records_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/workspace/statement_card.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_view.h"

namespace crosscase::ui {
namespace {

using Row = core::RecordRow;

/// A reference, or where there is none the kind of source.
QString sourceText(const std::string& source) {
    const auto kind = core::sourceKindFrom(source);
    return kind ? sourceName(*kind) : toQString(source);
}

std::vector<TableColumn<Row>> columns() {
    std::vector<TableColumn<Row>> list;
    list.push_back(textColumn<Row>(RecordsPanel::tr("Reference"), [](const Row& row) {
        return toQString(row.externalRef.empty() ? core::print(row.id) : row.externalRef);
    }));
    list.push_back(textColumn<Row>(RecordsPanel::tr("Agency"), [](const Row& row) { return toQString(row.agency); }));
    list.push_back(
        textColumn<Row>(RecordsPanel::tr("Investigations"), [](const Row& row) { return joined(row.investigations); }));
    list.push_back({RecordsPanel::tr("Observed"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == SortRole) return qlonglong(row.observed ? row.observed->at : 0);
                        if (role == Qt::DisplayRole && row.observed) return statedTime(*row.observed);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back(textColumn<Row>(RecordsPanel::tr("Grade"), [](const Row& row) { return toQString(row.grade); }));
    list.push_back(
        textColumn<Row>(RecordsPanel::tr("Handling"), [](const Row& row) { return toQString(row.handling); }));
    list.push_back(textColumn<Row>(RecordsPanel::tr("Text"), [](const Row& row) {
        const QString text = toQString(row.text).simplified();
        return row.withdrawn ? RecordsPanel::tr("Withdrawn: %1").arg(text) : text;
    }));
    return list;
}

QString labelled(const QString& label, const QString& value, const QString& colour) {
    if (value.isEmpty()) return {};
    return QStringLiteral("<span style='color:%1'>%2</span>&nbsp;%3 &nbsp; ")
        .arg(colour, label.toHtmlEscaped(), value.toHtmlEscaped());
}

}  // namespace

RecordsPanel::RecordsPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), model_(columns(), this) {
    words_ = newFilterField(tr("Filter records"), this);
    ofSelection_ = new QCheckBox(tr("Of the selection only"), this);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Records"));
    table_->setModel(&model_);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->setColumnWidths({14, 9, 16, 20, 8, 10, 40}, 6);
    table_->setEmptyText(tr("No records here. Import files, or enter a record by hand."));
    text_ = new TextView(this);
    text_->setAccessibleName(tr("Stated text of the record"));

    auto* bar = new QHBoxLayout;
    bar->addWidget(words_, 1);
    bar->addWidget(ofSelection_);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(table_);
    split->addWidget(text_);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(split, 1);
    showRecord(nullptr);

    connect(words_, &QLineEdit::textChanged, &model_, &TableModel::setFilterText);
    connect(ofSelection_, &QCheckBox::toggled, this, &RecordsPanel::reload);
    connect(table_, &TableView::rowsChosen, this, &RecordsPanel::chooseSelected);
    connect(table_, &QWidget::customContextMenuRequested, this, &RecordsPanel::openMenu);
    connect(&desk_.document, &CaseDocument::opened, this, &RecordsPanel::reload);
    connect(&desk_.document, &CaseDocument::changed, this, &RecordsPanel::reload);
    connect(&desk_.selection, &Selection::scopeChanged, this, &RecordsPanel::reload);
    connect(&desk_.selection, &Selection::changed, this, [this] {
        if (ofSelection_->isChecked()) reload();
        followSelection();
    });
    connect(&desk_.document, &CaseDocument::closed, this, [this] {
        model_.setRows({});
        showRecord(nullptr);
    });
}

core::RowFilter RecordsPanel::filter() const {
    core::RowFilter filter;
    filter.investigations = desk_.selection.scope();
    if (ofSelection_->isChecked()) filter.entities = desk_.selection.entities();
    return filter;
}

void RecordsPanel::reload() {
    desk_.document.read(
        this, tr("Listing records"),
        [filter = filter()](core::CaseFile& file, core::Progress&) { return core::listRecords(file, filter); },
        [this, turn = ++turn_](core::Result<std::vector<Row>> rows) {
            if (turn != turn_ || !rows) return;
            model_.setRows(std::move(*rows));
            followSelection();
        });
}

void RecordsPanel::followSelection() {
    ++marking_;
    if (const auto* record = std::get_if<core::RecordId>(&desk_.selection.subject())) {
        if (chosen_.empty() || chosen_.front() != *record) chosen_ = {*record};
        return mark({chosen_.begin(), chosen_.end()});
    }
    chosen_.clear();
    if (!desk_.selection.links().empty()) return markRecords(desk_.selection.links());
    markRecords(desk_.selection.entities());
}

/// Marks the records that state the chosen links.
void RecordsPanel::markRecords(const std::vector<core::LinkId>& links) {
    desk_.document.read(
        this, tr("Looking up records"),
        [links](core::CaseFile& file, core::Progress&) { return core::recordsOfLinks(file, links); },
        [this, turn = marking_](core::Result<std::vector<core::RecordId>> records) {
            if (turn == marking_ && records) mark({records->begin(), records->end()});
        });
}

/// Marks the records that mention what is selected in another view.
void RecordsPanel::markRecords(const std::vector<core::EntityId>& entities) {
    if (entities.empty() || !desk_.document.isOpen()) return mark({});
    core::RowFilter filter;
    filter.entities = entities;
    desk_.document.read(
        this, tr("Looking up records"),
        [filter](core::CaseFile& file, core::Progress&) { return core::listMentions(file, filter); },
        [this, turn = marking_](core::Result<std::vector<core::MentionRow>> mentions) {
            if (turn != marking_ || !mentions) return;
            std::unordered_set<core::RecordId> records;
            for (const core::MentionRow& mention : *mentions) records.insert(mention.record);
            mark(records);
        });
}

void RecordsPanel::mark(const std::unordered_set<core::RecordId>& records) {
    QList<int> rows;
    for (int row = 0; row < model_.rowCount() && !records.empty(); ++row)
        if (records.contains(model_.row(model_.index(row, 0)).id)) rows << row;
    ofSelection_->setText(records.empty() ? tr("Of the selection only")
                                          : tr("Of the selection only (%1)").arg(QLocale().toString(rows.size())));
    table_->showSelected(rows);
    showRecord(rows.isEmpty() ? nullptr : &model_.row(model_.index(rows.front(), 0)));
}

void RecordsPanel::chooseSelected() {
    ++marking_;
    chosen_.clear();
    for (const QModelIndex& index : table_->selectedRows()) chosen_.push_back(model_.row(index).id);
    if (chosen_.empty()) return desk_.selection.select({}, {});
    showRecord(&model_.row(table_->selectedRows().front()));
    core::RowFilter filter;
    filter.records = chosen_;
    desk_.document.read(
        this, tr("Looking up entities"),
        [filter](core::CaseFile& file, core::Progress&) { return core::listMentions(file, filter); },
        [this, turn = marking_](core::Result<std::vector<core::MentionRow>> mentions) {
            if (turn != marking_ || !mentions) return;
            std::vector<core::EntityId> entities;
            for (const core::MentionRow& mention : *mentions)
                if (mention.entity && std::find(entities.begin(), entities.end(), *mention.entity) == entities.end())
                    entities.push_back(*mention.entity);
            desk_.selection.select(chosen_.front(), std::move(entities));
        });
}

void RecordsPanel::showRecord(const Row* row) {
    if (!row) {
        text_->setHtml(QStringLiteral("<span style='color:%1'>%2</span>")
                           .arg(text_->mutedColour(), tr("Choose a record to read what it states.")));
        return;
    }
    const QString muted = text_->mutedColour();
    QString html = QStringLiteral("<p>");
    html +=
        labelled(tr("Record"), toQString(row->externalRef.empty() ? core::print(row->id) : row->externalRef), muted);
    html += labelled(tr("Agency"), toQString(row->agency), muted);
    if (row->originator != row->agency) html += labelled(tr("Originator"), toQString(row->originator), muted);
    html += labelled(tr("Source"), sourceText(row->source), muted);
    html += labelled(tr("Grade"), toQString(row->grade), muted);
    html += labelled(tr("Handling"), toQString(row->handling), muted);
    html += QStringLiteral("</p>");
    if (row->withdrawn)
        html += QStringLiteral("<p><b>%1</b></p>")
                    .arg(tr("Withdrawn: %1").arg(toQString(row->withdrawnReason)).toHtmlEscaped());
    const QString text = toQString(row->text);
    html += text.isEmpty()
                ? QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, tr("The record states values only, no text."))
                : QStringLiteral("<p dir='auto'>%1</p>").arg(htmlText(text));
    text_->setHtml(html);
}

void RecordsPanel::openMenu(const QPoint& position) {
    const QModelIndex index = table_->indexAt(position);
    if (!index.isValid() || desk_.document.isReadOnly() || model_.row(index).withdrawn) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Withdraw this record..."), this, [this, id = model_.row(index).id] { emit withdrawAsked(id); });
    menu->popup(table_->viewport()->mapToGlobal(position));
}

}  // namespace crosscase::ui
