"""The things that reports of this genre count: nouns that stand right after a number and are its unit.

One table, in dictionary order; of two that fit, the longer is the unit ("trang thông tin điện tử", not "trang").
"""

_LIST = """
    ấn bản, ấn chỉ, ấn phẩm, ấp, bác sĩ, bài, bài báo, bài viết, bản, ban chỉ huy, bản ghi, bản tin, bao, báo cáo,
    bằng khen, bến, bệnh nhân, bệnh viện, bị can, bị cáo, bị hại, biên bản, biển báo, biện pháp, bộ, bộ hồ sơ, bộ
    ngành, bộ phận, buổi, buổi làm việc, bước, bưu cục, bưu gửi, bưu kiện, bưu phẩm, ca, ca mắc, cá nhân, ca nhiễm,
    cái, camera, cán bộ, căn, cặp, cấp, cấp độ, câu hỏi, câu lạc bộ, cây, chai, chi bộ, chi nhánh, chỉ số, chi tiết,
    chỉ tiêu, chiếc, chiến sĩ, chốt, chợ, chùm, chuyến, chuyên đề, chuyên gia, chuyên mục, chuyên viên, chữ ký, chữ ký
    số, chức danh, chức năng, chứng thư, chứng thư số, chương trình, con, cổ động, cổng, công an, công chức, công dân,
    công nhân, công trình, công ty, công văn, công việc, cột, cột ăng ten, cơ quan, cơ sở, cơ sở dữ liệu, cụm, cụm
    loa, cuộc, cuộc gọi, cuộc họp, cuộc kiểm tra, cuộc thanh tra, cuốn, cử tri, cửa hàng, danh mục, dân, di tích, dịch
    vụ, dịch vụ công, dịch vụ công trực tuyến, diễn đàn, doanh nghiệp, dòng, du khách, dự án, dữ liệu, dự thảo, đài,
    đại biểu, đại lý, đài truyền thanh, đảng bộ, đảng viên, đầu báo, đầu mối, đầu sách, đầu việc, đề án, đề nghị, đề
    tài, đề xuất, địa bàn, địa chỉ, địa điểm, địa phương, điểm, điểm bưu điện, điểm cầu, điểm phục vụ, điểm truy nhập,
    điện thoại, đoàn, đoàn kiểm tra, đoàn thể, đoàn viên, đội, đối tượng, đồng bào, đồng chí, đột phá, đơn hàng, đơn
    thư, đơn vị, đợt, đường, đường dây, đường truyền, fanpage, ghế, gia đình, giải, giải nhất, giải pháp, giải thưởng,
    gian hàng, giao dịch, giáo sư, giáo viên, giấy chứng nhận, giấy khen, giấy phép, giờ phát sóng, gói, gói thầu,
    group, hãng, hạng mục, hành vi, hệ thống, hiện vật, hiệp hội, hình thức, hoạt động, học sinh, học viên, hòm thư,
    hộ, hộ dân, hộ gia đình, hộ nghèo, hồ sơ, hội đồng, hội nghị, hội thảo, hội thi, hội viên, hộp, hợp đồng, hợp tác
    xã, huy chương, huyện, hướng, hướng dẫn viên, kế hoạch, kênh, khách, khách hàng, khiếu nại, kho, khoá, khóa, khu,
    khu công nghiệp, khu dân cư, khu phố, khu vực, kiến nghị, kỳ, kỹ sư, lá cờ, lái xe, làng, lãnh đạo, lao động, lần,
    liên kết, lĩnh vực, loa, loại, loại hình, lô, lỗ hổng, lớp, lớp tập huấn, lượt, lượt khách, lượt người, lượt truy
    cập, mã độc, màn hình, mạng lưới, máy, máy chủ, máy tính, máy trạm, mặt hàng, mẫu, module, món, mô hình, môn, mục,
    mục tiêu, mũi, nạn nhân, nền tảng, ngành, ngân hàng, nghệ nhân, nghị định, nghị quyết, ngôi, ngôi nhà, nguồn,
    người, người dân, nhà, nhà báo, nhà đầu tư, nhà mạng, nhà thầu, nhà văn hoá, nhà văn hóa, nhà xuất bản, nhân khẩu,
    nhân lực, nhân sự, nhân viên, nhiệm vụ, nhóm, nhóm zalo, nội dung, nông dân, nút, nước, ổ dịch, ô tô, phản ánh,
    phản hồi, phân hệ, phần mềm, phi vụ, phiên, phiên họp, phiếu, phòng, phòng họp, phóng sự, phóng viên, phụ nữ, phút
    phát sóng, phường, phương án, phương tiện, quận, quầy, quốc gia, quỹ, quy chế, quy định, quy trình, quyển, quyết
    định, sách, sàn, sản phẩm, sáng chế, sáng kiến, sân bay, sim, sinh viên, số báo, số điện thoại, sở, suất, suất
    quà, sự cố, sự kiện, tác giả, tác phẩm, tài khoản, tài liệu, tài xế, tạp chí, tàu, tấm, tập, tập đoàn, tập huấn,
    tập thể, tên miền, tệp, thạc sĩ, thanh niên, thành phần, thành phố, thành viên, thí sinh, thị trấn, thị xã, thiết
    bị, thiết chế, thôn, thông báo, thông tin, thông tư, thủ tục, thủ tục hành chính, thuê bao, thuê báo, thùng, thư,
    thửa, thửa đất, tiến sĩ, tiết mục, tiêu chí, tiêu chuẩn, tiểu dự án, tin, tin bài, tin nhắn, tỉnh, tính năng, tỉnh
    thành, tổ, tổ chức, tổ công nghệ số, tổ công nghệ số cộng đồng, tổ công tác, tổ hợp tác, tờ, tờ báo, tờ rơi, trạm,
    trạm bts, trạm thu phát sóng, trang, trang mạng, trang thiết bị, trang thông tin điện tử, trang web, trận, trung
    tâm, trường, trường học, trường hợp, tủ sách, tuần, tuyến, tuyên truyền viên, ủy ban, uỷ viên, ủy viên, ứng dụng,
    văn bản, văn kiện, văn phòng, vấn đề, vận động viên, vé, ví, ví điện tử, vị trí, video, viên, viên chức, vòng, vụ,
    vụ án, vụ việc, vùng, vườn, website, xã, xe, xóm, xuất, xuất bản phẩm, y bác sĩ, ý kiến, zalo
"""
NOUNS = tuple(" ".join(_LIST.split()).split(", "))
