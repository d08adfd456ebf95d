// ui/window/keys_dialog.cpp: every key of the window: to look up, to change, to print.
#include "ui/window/keys_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/shell/ask.h"
#include "ui/widgets/key_field.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {

std::vector<TableColumn<KeysDialog::Row>> KeysDialog::columns() {
    std::vector<TableColumn<Row>> list;
    list.push_back(textColumn<Row>(tr("What"), [](const Row& row) { return row.what; }));
    list.push_back(textColumn<Row>(tr("Where"), [](const Row& row) { return row.area; }));
    list.push_back(textColumn<Row>(tr("Key"), [](const Row& row) { return row.key; }));
    list.push_back(textColumn<Row>(QString(), [](const Row& row) {
        if (row.id.isEmpty()) return tr("fixed");
        return row.changed ? tr("changed") : QString();
    }));
    return list;
}

KeysDialog::KeysDialog(Actions& actions, KeyMap& keys, QWidget* window)
    : QDialog(window), actions_(actions), keys_(keys), model_(columns(), this) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    words_ = newFilterField(tr("Search actions and keys"), this);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Keys"));
    table_->setModel(&model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setColumnWidths({40, 14, 26, 10}, 0);
    table_->setEmptyText(tr("No action and no key is called that."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words_);
    layout->addWidget(table_, 1);
    layout->addWidget(buildEditor());
    layout->addWidget(buildButtons());
    connect(words_, &QLineEdit::textChanged, this, [this](const QString& words) {
        model_.setFilterText(words);
        chooseFirst();
    });
    connect(table_, &TableView::rowsChosen, this, &KeysDialog::showChosen);
    connect(table_, &QAbstractItemView::activated, field_, qOverload<>(&QWidget::setFocus));
    connect(&keys_, &KeyMap::changed, this, &KeysDialog::refresh);
    refresh();
    chooseFirst();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
}

QWidget* KeysDialog::buildEditor() {
    auto* editor = new QWidget(this);
    title_ = new QLabel(editor);
    field_ = new KeyField(editor);
    title_->setBuddy(field_);
    remove_ = new QPushButton(tr("No &key"), editor);
    reset_ = new QPushButton(tr("&Reset"), editor);
    message_ = new QLabel(editor);
    message_->setWordWrap(true);
    move_ = new QPushButton(tr("&Move it here"), editor);
    for (QPushButton* button : {remove_, reset_, move_}) button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(title_, 1);
    row->addWidget(field_);
    row->addWidget(remove_);
    row->addWidget(reset_);
    auto* told = new QHBoxLayout;
    told->addWidget(message_, 1);
    told->addWidget(move_);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addLayout(told);
    connect(field_, &KeyField::keyPressed, this, &KeysDialog::takeKey);
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (const Row* action = chosen()) keys_.assign(QString(action->id), {});
    });
    connect(reset_, &QPushButton::clicked, this, [this] {
        if (const Row* action = chosen()) keys_.reset(QString(action->id));
    });
    connect(move_, &QPushButton::clicked, this, [this] {
        if (const Row* action = chosen()) keys_.assign(QString(action->id), wanted_);
    });
    return editor;
}

QWidget* KeysDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* all = buttons->addButton(tr("Reset &all..."), QDialogButtonBox::ResetRole);
    QPushButton* save = buttons->addButton(tr("&Save the list..."), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {all, save}) button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] {
        Ask::confirm(this, tr("Reset all keys?"), tr("Every action gets the key back that it came with."),
                     tr("Reset all"), [this] { keys_.resetAll(); });
    });
    connect(save, &QPushButton::clicked, this, &KeysDialog::saveList);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void KeysDialog::refresh() {
    const Row* before = chosen();
    const QString id = before ? before->id : QString();
    std::vector<Row> rows;
    for (const Actions::Entry& entry : actions_.entries()) {
        if (!entry.action) continue;
        const QString key = QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText);
        rows.push_back({entry.id, entry.name, entry.area, key, keys_.isChanged(entry.id)});
    }
    for (const FixedKey& fixed : fixedKeys()) rows.push_back({{}, fixed.what, fixed.area, fixed.written, false});
    model_.setRows(std::move(rows));
    table_->showSelected({id.isEmpty() ? -1 : model_.find([&](const Row& row) { return row.id == id; })});
    showChosen();
}

const KeysDialog::Row* KeysDialog::chosen() const {
    const QModelIndexList rows = table_->selectedRows();
    return rows.isEmpty() ? nullptr : &model_.row(rows.front());
}

void KeysDialog::chooseFirst() {
    table_->showSelected({model_.rowCount() > 0 ? 0 : -1});
    showChosen();
}

void KeysDialog::showChosen() {
    const Row* row = chosen();
    const bool changeable = row && !row->id.isEmpty();
    title_->setText(!row         ? tr("Choose an action to change its key.")
                    : changeable ? tr("Key of “%1”:").arg(row->what)
                                 : tr("“%1” has a fixed key.").arg(row->what));
    field_->setAccessibleName(title_->text());
    field_->setText(changeable ? row->key : QString());
    for (QWidget* part : {static_cast<QWidget*>(field_), static_cast<QWidget*>(remove_)}) part->setEnabled(changeable);
    reset_->setEnabled(changeable && row->changed);
    tell({}, false);
}

void KeysDialog::takeKey(const QKeySequence& key) {
    const Row* row = chosen();
    if (!row) return;
    wanted_ = key;
    const QString name = key.toString(QKeySequence::NativeText);
    field_->setText(name);
    const auto owner = keys_.ownerOf(key, row->id);
    if (owner && owner->fixed) return tell(tr("%1 is taken: %2. That key is fixed.").arg(name, owner->name), false);
    if (const QString reason = keys_.whyNot(key, row->id); !reason.isEmpty())
        return tell(QStringLiteral("%1: %2").arg(name, reason), false);
    if (owner) return tell(tr("%1 belongs to “%2”, which would be left without it.").arg(name, owner->name), true);
    keys_.assign(QString(row->id), key);
    tell(tr("Changed."), false);
}

void KeysDialog::tell(const QString& text, bool offerMove) {
    message_->setText(text);
    move_->setVisible(offerMove);
    field_->setAccessibleDescription(text);
}

void KeysDialog::saveList() {
    Ask::saveFile(this, tr("Save the list of keys"), tr("Crosscase keys.pdf"), tr("Lists (*.pdf *.txt)"),
                  [this](const QString& path) { saveTo(path); });
}

void KeysDialog::saveTo(const QString& path) {
    const QString text = keysAsText(actions_);
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter writer(path);
        QTextDocument pages;
        pages.setDefaultFont(QFont(QStringLiteral("monospace"), 9));
        pages.setPlainText(text);
        pages.print(&writer);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        Ask::warn(this, tr("The list could not be written"), file.errorString());
}

}  // namespace crosscase::ui
