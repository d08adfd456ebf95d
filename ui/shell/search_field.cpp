// ui/shell/search_field.cpp: search over everything in the case.
#include "ui/shell/search_field.h"

#include <QAbstractItemView>
#include <QCompleter>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

constexpr int delayMs = 180;
constexpr std::size_t resultLimit = 30;
constexpr int shortestSearch = 2;  ///< letters
constexpr int entityRole = Qt::UserRole + 1;

}  // namespace

SearchField::SearchField(Desk& desk, QWidget* parent) : QLineEdit(parent), desk_(desk) {
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search the case"));
    setClearButtonEnabled(true);
    completer_ = new QCompleter(&results_, this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(12);
    completer_->setWidget(this);
    soon_.setSingleShot(true);
    soon_.setInterval(delayMs);
    connect(&soon_, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textEdited, &soon_, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (results_.rowCount() > 0) choose(results_.index(0, 0));
    });
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchField::choose);
}

void SearchField::search() {
    const QString words = text().trimmed();
    if (words.size() < shortestSearch || !desk_.document.isOpen()) {
        results_.clear();
        completer_->popup()->hide();
        return;
    }
    desk_.document.read(
        this, tr("Searching"),
        [words = toUtf8(words)](core::CaseFile& file, core::Progress&) {
            return core::searchCase(file, words, resultLimit);
        },
        [this, turn = ++turn_](core::Result<std::vector<core::EntityRow>> rows) {
            if (turn == turn_ && rows) show(*rows);
        });
}

void SearchField::show(const std::vector<core::EntityRow>& rows) {
    results_.clear();
    for (const core::EntityRow& row : rows) {
        auto* item =
            new QStandardItem(typeIcon(row.type),
                              tr("%1   (%2, %3)").arg(toQString(row.label), typeName(row.type), joined(row.agencies)));
        item->setData(qlonglong(row.id.value), entityRole);
        results_.appendRow(item);
    }
    if (rows.empty()) {
        auto* none = new QStandardItem(tr("Nothing found"));
        none->setFlags(Qt::NoItemFlags);
        results_.appendRow(none);
    }
    if (hasFocus()) completer_->complete();
}

void SearchField::choose(const QModelIndex& index) {
    const QVariant entity = index.data(entityRole);
    if (!entity.isValid()) return;
    completer_->popup()->hide();
    noteSearch(desk_, this, text().trimmed());
    emit found(core::EntityId{entity.toLongLong()});
}

void noteSearch(Desk& desk, QObject* receiver, const QString& words) {
    if (desk.document.isReadOnly()) return;  // only the writer can enter it
    desk.document.write(
        receiver, SearchField::tr("Noting the search"),
        [words = toUtf8(words)](core::CaseFile& file, core::Progress&) { return core::noteSearched(file, words); },
        [](const core::Result<void>&) {}, CaseDocument::Touches::Nothing);
}

}  // namespace crosscase::ui
