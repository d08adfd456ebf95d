// ui/dissemination/share_dialog.h: one act of sharing: recipient, purpose, what; exactly what goes, what stays and why.
#pragma once

#include <QDialog>
#include <QTimer>

#include "core/workspace/listing.h"
#include "core/workspace/sharing.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace crosscase::ui {

class TableView;
class TextView;

class ShareDialog : public QDialog {
    Q_OBJECT
public:
    /// @param overlaps  chosen beforehand; empty: every overlap that the recipient is part of
    ShareDialog(Desk& desk, std::vector<core::OverlapId> overlaps, QWidget* parent = nullptr);
    core::SharingRequest request() const;
    QComboBox* recipient() const { return recipient_; }
    QLineEdit* purpose() const { return purpose_; }
    TextView* preview() const { return preview_; }

signals:
    void shared(const QString& path);

private:
    struct Content {
        std::vector<core::Agency> agencies;
        std::vector<core::OverlapRow> overlaps;
        std::vector<core::InvestigationRow> investigations;
    };
    QWidget* newChoices();
    QWidget* newPreview();
    QWidget* newWithheld();
    void load();
    void offer(Content content);
    void showContact();
    void refresh();
    void show(const core::SharingPreview& preview);
    void showNothing(const QString& why);
    void recordConsent();
    void exportAs(const QString& format, const QString& filter);
    void write(const QString& format, const QString& path);

    Desk& desk_;
    std::vector<core::OverlapId> preset_;
    Content content_;
    RowTable<core::WithheldRow> withheld_;
    QComboBox* recipient_ = nullptr;
    QLabel* contact_ = nullptr;
    QLineEdit* purpose_ = nullptr;
    QListWidget *overlaps_ = nullptr, *investigations_ = nullptr;
    TextView* preview_ = nullptr;
    QLabel *going_ = nullptr, *staying_ = nullptr, *conditions_ = nullptr;
    TableView* withheldTable_ = nullptr;
    QPushButton* consent_ = nullptr;
    QList<QPushButton*> exports_;
    QTimer soon_;
    int turn_ = 0;
};

}  // namespace crosscase::ui
